#!/usr/bin/env node
// `npm test`: installs what the tests need, runs every check and every test, and fails if any of them fails.
import path from 'node:path'
import { continueWith, root } from './project-node.mjs'

continueWith(path.join(root, 'scripts', 'testing', 'main.ts'))
