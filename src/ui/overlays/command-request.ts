/** What the command menu opens with: everything, or only things to do. */
export type CommandRequest = 'all' | 'act'

let opened: (request: CommandRequest) => void = () => {}

/** Opens the command menu from anywhere. */
export const openCommands = (request: CommandRequest = 'all') => opened(request)

/** The frame says how the menu opens. */
export const onCommandRequest = (open: (request: CommandRequest) => void) => {
  opened = open
}
