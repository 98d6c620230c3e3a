#!/usr/bin/env node
import { Command } from 'commander';
import { type ErrorKind, TramaError } from '../core/errors.ts';
import * as analyze from './analyze.ts';
import * as build from './build.ts';
import * as evaluate from './eval.ts';
import * as explain from './explain.ts';
import * as exporting from './export.ts';
import * as extract from './extract.ts';
import * as load from './load.ts';
import * as query from './query.ts';
import * as show from './show.ts';
import { EXIT, printable } from './terminal.ts';
import * as view from './view.ts';
import { allocateYoung } from './young-allocation.ts';

const commands = [build, extract, show, explain, query, load, view, exporting, analyze, evaluate];

const exitCodes: Record<ErrorKind, number> = {
  input: EXIT.noInput,
  config: EXIT.usage,
  contract: EXIT.failure,
  external: EXIT.external,
};

const program = new Command('trama')
  .description('Knowledge graphs from Spanish news: every edge with its sentence, speaker, date and doubt.')
  .version('0.1.0')
  .showHelpAfterError('(trama --help explains every command)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage));
for (const command of commands) command.register(program);

allocateYoung();
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof TramaError)) throw error;
  process.stderr.write(`error [${error.code}] ${printable(error.message)}\n`);
  process.exitCode = exitCodes[error.kind];
}
