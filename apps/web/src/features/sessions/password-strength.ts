import { type Score, zxcvbn, zxcvbnOptions } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as french } from '@zxcvbn-ts/language-fr';

zxcvbnOptions.setOptions({ graphs: adjacencyGraphs, dictionary: { ...common, ...french } });

/** How hard `password` is to guess, 0 to 4, knowing the words (`near`) that a guesser would try first. */
export const strengthOf = (password: string, near: string[]): Score => zxcvbn(password, near).score;
