// What the file of a lesson computes, for the tests in Python: a request as JSON on stdin, an answer on stdout.

import { readFileSync } from "node:fs";
import { type AttentionChoices, AttentionLesson } from "../../assets/offline/attention-figure.ts";
import { changeSaid } from "../../assets/offline/change-said.ts";
import { contentWords } from "../../assets/offline/content-words.ts";
import { type Sent, unpackedFile } from "../../assets/offline/data.ts";
import { fillParticles } from "../../assets/offline/particles.ts";
import { joined } from "../../assets/offline/products.ts";
import { belowFigure, hiddenStates, type RnnChoices, RnnLesson } from "../../assets/offline/rnn-figure.ts";
import { check, MOST_TOKENS } from "../../assets/offline/sentence.ts";
import { stripFigure } from "../../assets/offline/strip-figure.ts";
import { Tokenizer } from "../../assets/offline/tokenizer.ts";
import { packed } from "../../assets/offline/weights.ts";

interface Request {
  /** The file that holds the page's data and its weights. */
  readonly contents: string;
  readonly texts: string[];
  readonly rnn: RnnChoices;
  readonly attention: AttentionChoices;
  readonly language: string;
  readonly labels: [label: string, values: Record<string, string>][];
}

const request: Request = JSON.parse(readFileSync(0, "utf8"));
const { data: sent, weights }: { data: Sent; weights: string } = JSON.parse(readFileSync(request.contents, "utf8"));
const data = unpackedFile(sent, weights);
const catalog = data.words[request.language];

const jobs: Record<string, () => unknown> = {
  tokens: () => {
    const tokenizer = new Tokenizer(data.vocabulary);
    return request.texts.map((text) => [tokenizer.encode(text), tokenizer.encode(text, MOST_TOKENS)]);
  },
  checked: () => request.texts.map(check),
  particles: () => request.labels.map(([label, values]) => fillParticles(label, values)),
  words: () => {
    const tokenizer = new Tokenizer(data.vocabulary);
    const lists = data.attention?.functionWords;
    return lists && request.texts.map((text) => contentWords(tokenizer.encode(text, MOST_TOKENS), lists));
  },
  rnn: () => {
    const lesson = new RnnLesson(data);
    return request.texts.map((text) => {
      const { read, trace } = lesson.read(text, MOST_TOKENS);
      const figure = lesson.figure(read, trace, request.rnn);
      const alternative = hiddenStates(trace, catalog);
      return { figure, alternative, below: belowFigure(read, trace), logits: packed(joined(trace.logits)) };
    });
  },
  attention: () => {
    const lesson = new AttentionLesson(data);
    return request.texts.map((text) => {
      const attended = lesson.read(text, MOST_TOKENS, request.attention.change);
      const figure = lesson.figure(attended, request.attention, catalog, data.palettes.light);
      const { hidden } = attended.trace;
      const { layer, head } = figure.heads ?? { layer: 0, head: 0 };
      const { change } = request.attention;
      const strip = stripFigure(lesson.transformer, attended.trace, change, layer, head, data.palettes.light);
      const said = changeSaid(attended, change, catalog);
      return { figure, strip, said, hidden: packed(hidden), logits: packed(lesson.transformer.logits(attended.trace)) };
    });
  },
};

process.stdout.write(JSON.stringify(jobs[process.argv[2]]()));
