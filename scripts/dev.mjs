#!/usr/bin/env node
// `npm run dev`: the workspace with reload while one edits.
import path from 'node:path'
import { continueWith, root } from './project-node.mjs'

continueWith(path.join(root, 'scripts', 'launch', 'dev.ts'))
