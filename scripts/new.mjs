#!/usr/bin/env node
// `npm run new feature trips`, `npm run new operation trip.archive`: writes the skeleton in the style of the house.
import path from 'node:path'
import { continueWith, root } from './project-node.mjs'

continueWith(path.join(root, 'scripts', 'generate', 'main.ts'))
