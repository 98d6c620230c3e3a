import type { Command } from 'commander';
import { configError, inputError } from '../core/errors.ts';

type Format = 'conllu' | 'json';

/** Adds `trama analyze INPUT…`: the analysis of raw text as CoNLL-U or JSON lines; `-` or no input reads standard input. */
export function register(program: Command): void {
  program
    .command('analyze')
    .description('tokens, tags, lemmas, trees and names of Spanish text')
    .argument('[inputs...]', 'text files; - or none reads standard input, blank lines end paragraphs')
    .option('--format <format>', 'conllu or json (one sentence a line)', 'conllu')
    .option('--models <folder>', 'folder with the models, instead of those shipped')
    .action(async (inputs: string[], options: { readonly format: string; readonly models?: string }) => {
      const { format } = options;
      if (format !== 'conllu' && format !== 'json') {
        throw configError('analyze-format', `analyze: unknown format ${format}; say conllu or json`);
      }
      await analyze(inputs.length > 0 ? inputs : ['-'], format, options.models);
    });
}

async function analyze(inputs: readonly string[], format: Format, models: string | undefined): Promise<void> {
  const [{ readFileSync }, { loadSpanishAnalyzer }, { formatConllu }] = await Promise.all([
    import('node:fs'),
    import('../languages/es/analyzer.ts'),
    import('../nlp/conllu.ts'),
  ]);
  // A reader that has seen enough (`| head`) closes the pipe: no fault of anybody's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const analyzer = await loadSpanishAnalyzer(models);
  for (const input of inputs) {
    let text: string;
    try {
      text = readFileSync(input === '-' ? 0 : input, 'utf8').replace(/^\uFEFF/, '');
    } catch (cause) {
      throw inputError('analyze-input', `analyze: cannot read ${input}; check the path`, { cause });
    }
    const id = input === '-' ? 'stdin' : input;
    let chunk = '';
    for (const sentence of analyzer.analyzeText(text)) {
      const comments = sentence.index === 0 ? [`newdoc id = ${id}`] : [];
      comments.push(`sent_id = ${id}-s${sentence.index + 1}`);
      chunk += format === 'json' ? `${JSON.stringify(sentence)}\n` : formatConllu(text, sentence, comments);
      if (chunk.length > 65_536) {
        await write(chunk);
        chunk = '';
      }
    }
    await write(chunk);
  }
}

function write(chunk: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
