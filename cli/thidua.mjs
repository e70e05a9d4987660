#!/usr/bin/env node
import process from 'node:process'
import { ensureInstalled, handOver } from './bootstrap.mjs'

ensureInstalled()
handOver('cli/thidua.ts', process.argv.slice(2))
