// The bank as the search sees it, fetched in two stages: first what finds a question, then what shows it.

import { Ranking } from "./rank.js";

const FOLDER = new URL("../../../search/", import.meta.url);

/**
 * Every question by its number; what the second stage brings is missing until it is there.
 *
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} topic the topic's id
 * @property {string} topicTitle
 * @property {string} difficulty
 * @property {string} kind
 * @property {string[]} tags
 * @property {boolean} core
 * @property {boolean} checked
 * @property {string} [title] HTML within a line
 * @property {string} [short] HTML
 * @property {[number, string][]} [asks] follow-up questions as HTML within a line, each with its place
 */

export class SearchableBank {
  /** @param {any} first the file `search/first.json` */
  constructor(first) {
    this.ranking = new Ranking(first);
    this.difficulties = /** @type {string[]} */ (first.difficulties);
    this.kinds = /** @type {string[]} */ (first.kinds);
    this.topics = /** @type {{id: string, title: string}[]} */ (
      first.topics.map((/** @type {[string, string, number]} */ [id, title]) => ({ id, title }))
    );
    this.missing = /** @type {string} */ (first.missing);
    this.entries = entriesOf(first);
    this.complete = this.second(new URL(first.second, FOLDER));
  }

  /** @param {URL} address */
  async second(address) {
    const second = await json(address);
    this.entries.forEach((entry, number) => {
      entry.title = second.titles[number];
      entry.short = second.shorts[number];
      entry.asks = second.asks[number];
    });
    this.ranking.deepen(second);
  }
}

/**
 * @param {any} first
 * @returns {Entry[]}
 */
function entriesOf(first) {
  const ids = /** @type {string[]} */ (first.ids.split(" "));
  const topics = first.topics.flatMap((/** @type {[string, string, number]} */ [id, title, count]) => Array(count).fill({ id, title }));
  return ids.map((id, number) => ({
    id,
    topic: topics[number].id,
    topicTitle: topics[number].title,
    difficulty: first.difficulties[Number(first.levels[number])],
    kind: first.kinds[Number(first.sorts[number])],
    tags: first.tagged[number].map((/** @type {number} */ tag) => first.tags[tag]),
    core: Boolean(Number(first.marks[number]) & 1),
    checked: Boolean(Number(first.marks[number]) & 2),
  }));
}

/**
 * @param {URL} address
 * @returns {Promise<any>}
 */
async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return answer.json();
}

/** @type {Promise<SearchableBank> | undefined} */
let bank;

/** @returns {Promise<SearchableBank>} the bank once its first stage is there; it is fetched once */
export function loadBank() {
  bank ??= json(new URL("first.json", FOLDER)).then((first) => new SearchableBank(first));
  bank.catch(() => (bank = undefined));
  return bank;
}
