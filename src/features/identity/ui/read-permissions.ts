import { catalogueQuery } from '../../../platform/browser/catalogue'
import { queryClient } from '../../../platform/browser/queries'

/** The permissions that let a program read and change nothing. */
export async function readPermissions(): Promise<string[]> {
  const { operations } = await queryClient.ensureQueryData(catalogueQuery)
  return [...new Set(operations.map(({ needs }) => needs).filter((needs) => needs.endsWith(':read')))]
}
