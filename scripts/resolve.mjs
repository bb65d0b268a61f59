import { registerHooks } from 'node:module'

// Lets Node run the project's TypeScript as it stands: imports there leave out “.ts”.
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context)
    } catch (error) {
      if (specifier.startsWith('.')) return next(`${specifier}.ts`, context)
      throw error
    }
  },
})
