const prefix = 'org_sample-'

/** A new id of an organization of invented data. */
export const newSampleId = () => `${prefix}${crypto.randomUUID().replaceAll('-', '')}`

/** Whether an organization holds invented data to look at. Its id says so, so that policy needs to look nothing up. */
export const isSample = (organizationId: string) => organizationId.startsWith(prefix)
