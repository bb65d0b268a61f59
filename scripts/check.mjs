#!/usr/bin/env node
// `npm run check`: everything but the journeys in a browser.
import path from 'node:path'
import { continueWith, root } from './project-node.mjs'

continueWith(path.join(root, 'scripts', 'testing', 'main.ts'), ['--without-journeys', ...process.argv.slice(2)])
