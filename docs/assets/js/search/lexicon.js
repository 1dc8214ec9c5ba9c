// The words of the bank as they are written, so that a beginning can be completed and a typo mended.

import { stem } from "./words.js";

/**
 * A word that may have been meant, as its stem, and how likely that is (1: it was typed like that).
 *
 * @typedef {{term: string, weight: number}} Guess
 */

const MOST_COMPLETIONS = 150;
const MOST_MENDED = 3;

export class Lexicon {
  /** @param {string[]} words in order, without repetition */
  constructor(words) {
    this.words = words;
    /**
     * Which letters each word has, a bit for each: most words are ruled out by them alone. Made when a word is first mended.
     *
     * @type {Uint32Array | undefined}
     */
    this.letters = undefined;
  }

  /** @param {string[]} words more words, none of them known, in order */
  add(words) {
    const merged = [];
    let at = 0;
    for (const word of words) {
      while (at < this.words.length && this.words[at] < word) merged.push(this.words[at++]);
      merged.push(word);
    }
    this.words = merged.concat(this.words.slice(at));
    this.letters = undefined;
  }

  /**
   * @param {string} word
   * @returns {boolean}
   */
  has(word) {
    return this.words[placeOf(word, this.words)] === word;
  }

  /**
   * @param {string} beginning
   * @returns {Guess[]} the stems of the words that begin so, the shorter the likelier
   */
  completed(beginning) {
    /** @type {Map<string, number>} */
    const found = new Map();
    for (let at = placeOf(beginning, this.words); at < this.words.length && this.words[at].startsWith(beginning); at += 1) {
      const word = this.words[at];
      const weight = 0.6 + (0.35 * beginning.length) / word.length;
      const term = stem(word);
      found.set(term, Math.max(weight, found.get(term) ?? 0));
    }
    return best(found, MOST_COMPLETIONS);
  }

  /**
   * @param {string} word that is not known
   * @param {boolean} asBeginning whether more letters may follow
   * @returns {Guess[]} the stems of the nearest words
   */
  mended(word, asBeginning = false) {
    const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    if (!allowed) return [];
    /** @type {Map<string, number>} */
    const found = new Map();
    const letters = lettersOf(word);
    this.letters ??= Uint32Array.from(this.words, lettersOf);
    for (let at = 0; at < this.words.length; at += 1) {
      // An edit brings at most one letter that is missing.
      if (bits(letters & ~this.letters[at]) > allowed) continue;
      const known = this.words[at];
      let distance = bits(this.letters[at] & ~letters) > allowed ? allowed + 1 : editDistance(word, known, allowed);
      let weight = 0.85 - 0.25 * (distance - 1) - (distance > allowed ? 0 : unlikely(word, known));
      if (distance > allowed && asBeginning && known.length > word.length) {
        distance = editDistance(word, known.slice(0, word.length), allowed);
        weight = 0.7 - 0.25 * (distance - 1) - 0.2 * (1 - word.length / known.length);
      }
      if (distance > allowed) continue;
      if (known[0] !== word[0]) weight -= 0.25;
      const term = stem(known);
      found.set(term, Math.max(weight, found.get(term) ?? 0));
    }
    return best(found, MOST_MENDED);
  }

  /**
   * @param {string} word that is not known
   * @returns {[string, string] | null} two known words that it is made of
   */
  split(word) {
    for (let at = word.length - 2; at > 1; at -= 1) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (this.has(left) && this.has(right)) return [left, right];
    }
    return null;
  }
}

/**
 * @param {string} text
 * @param {string[]} sorted texts in order
 * @returns {number} the place of the first one that does not stand before `text`
 */
export function placeOf(text, sorted) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param {string} word
 * @returns {number} a bit for each letter from a to z that it has, and one for anything else
 */
function lettersOf(word) {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const place = word.charCodeAt(at) - 97;
    letters |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return letters >>> 0;
}

/**
 * @param {number} set
 * @returns {number} how many bits are set
 */
function bits(set) {
  let left = set - ((set >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const ALIKE = ["aeiouy", "cksqxz", "mn", "bpv", "dt", "fv", "gj", "lr"];

/**
 * @param {string} word as it was typed
 * @param {string} known
 * @returns {number} how much less likely the typo is than a letter left out, typed twice, exchanged with its neighbour or with one that sounds like it
 */
function unlikely(word, known) {
  if (known.length > word.length) return 0;
  let at = 0;
  while (at < known.length && word[at] === known[at]) at += 1;
  if (known.length < word.length) return word[at] === word[at - 1] ? 0 : 0.15;
  if (word[at] === known[at + 1] && word[at + 1] === known[at]) return 0;
  return ALIKE.some((letters) => letters.includes(word[at]) && letters.includes(known[at])) ? 0 : 0.05;
}

/**
 * @param {Map<string, number>} found
 * @param {number} most
 * @returns {Guess[]}
 */
function best(found, most) {
  return [...found]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
}

/**
 * How many letters must be added, left out, changed or exchanged with their neighbour to make one word the other: the restricted
 * Damerau-Levenshtein distance (Damerau 1964; the algorithm of Wagner and Fischer 1974 with exchanges).
 *
 * @param {string} a
 * @param {string} b
 * @param {number} most what is further away need not be exact
 * @returns {number}
 */
export function editDistance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = /** @type {number[]} */ ([]);
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2] + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
}
