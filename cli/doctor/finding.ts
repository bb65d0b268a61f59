/** What the doctor found of one thing. `absent` is no fault: it works without. */
export interface Finding {
  title: string
  state: 'working' | 'absent' | 'failing'
  says: string
  how?: string | null
  adds?: string | null
}

export const working = (title: string, says: string): Finding => ({ title, state: 'working', says })
export const absent = (title: string, says: string, how: string, adds?: string): Finding => ({
  title,
  state: 'absent',
  says,
  how,
  adds,
})
export const failing = (title: string, says: string, how: string): Finding => ({ title, state: 'failing', says, how })
