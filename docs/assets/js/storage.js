// What this browser remembers. A browser may forbid it or have no room left: then nothing is remembered.

const PREFIX = "atlas.";

/**
 * @param {string} name
 * @returns {string | null} what was stored under the name, null if nothing was or may be
 */
export function recall(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Not being remembered is no reason to fail.
  }
}
