/** Compares strings by code points. JavaScript compares UTF-16 units, which puts U+1F600 before U+FF21. */
export function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const differing = left.findIndex((character, index) => character !== right[index]);
  if (differing < 0) return left.length - right.length;
  return (left[differing]?.codePointAt(0) ?? -1) - (right[differing]?.codePointAt(0) ?? -1);
}
