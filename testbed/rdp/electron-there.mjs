#!/usr/bin/env node
/**
 * Stands for an Electron whose process is inside a session: starts it there by the session's agent and passes on what it says, by which
 * whoever started this finds its debuggers. Environment: AGENT its socket, SAID a file with its words as this side sees it and SAID_INSIDE as the session does, INSIDE
 * the command with its first arguments, as JSON. Ends with it.
 */
import { existsSync, readSync, openSync } from 'node:fs'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'

const { AGENT = '', SAID = '', SAID_INSIDE = '', INSIDE = '[]' } = process.env
const socket = connect(AGENT)
const argv = ['sh', '-c', `exec "$@" >${SAID_INSIDE} 2>&1`, 'sh', ...JSON.parse(INSIDE), ...process.argv.slice(2)]
socket.write(`${JSON.stringify({ argv })}\n`)
createInterface({ input: socket }).once('line', (line) => process.exit(JSON.parse(line).code))
socket.on('close', () => process.exit(1))

let file
const buffer = Buffer.alloc(65_536)
setInterval(() => {
  if (file === undefined && existsSync(SAID)) file = openSync(SAID, 'r')
  const read = file === undefined ? 0 : readSync(file, buffer)
  if (read > 0) process.stderr.write(buffer.subarray(0, read))
}, 50)
