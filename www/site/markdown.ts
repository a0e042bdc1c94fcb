/** Renders a document. */

import { posix } from "node:path";

import { Marked, type Tokens } from "marked";

import { escape, linkTo } from "./paths.js";
import { pageOf } from "./documents.js";

/** A part of a page that the search finds. */
export interface Section {
  /** The fragment of its address; empty for the part before the first heading. */
  readonly id: string;
  readonly heading: string;
  /** Its text, without code blocks. */
  readonly text: string;
}

export interface Rendered {
  readonly title: string;
  readonly html: string;
  readonly sections: readonly Section[];
}

/**
 * Renders Markdown.
 *
 * @param source the document's path in the project, from which its links lead
 * @throws {Error} A link leads to a file that is not a page.
 */
export function render(markdown: string, source: string, page: string): Rendered {
  const sections: { id: string; heading: string; text: string[] }[] = [{ id: "", heading: "", text: [] }];
  const ids = new Map<string, number>();
  const idOf = new Map<Tokens.Heading, string>();
  let title = "";
  const marked = new Marked({
    walkTokens(token) {
      if (token.type === "link" || token.type === "image") {
        token["href"] = target((token as Tokens.Link | Tokens.Image).href, source, page);
      }
      if (token.type === "heading") {
        const { text, depth } = token as Tokens.Heading;
        if (depth === 1 && title === "") title = plain(text);
        const id = uniqueId(plain(text), ids);
        idOf.set(token as Tokens.Heading, id);
        sections.push({ id: depth === 1 ? "" : id, heading: plain(text), text: [] });
      } else if (["paragraph", "table", "list", "blockquote"].includes(token.type)) {
        sections.at(-1)!.text.push(plain(token.raw));
      }
    },
    renderer: {
      heading(token) {
        return `<h${token.depth} id="${escape(idOf.get(token)!)}">${this.parser.parseInline(token.tokens)}</h${token.depth}>\n`;
      },
      table(token) {
        const cell = ({ tokens, header }: Tokens.TableCell) => {
          const tag = header ? "th" : "td";
          return `<${tag}${header ? ' scope="col"' : ""}>${this.parser.parseInline(tokens)}</${tag}>`;
        };
        const row = (cells: Tokens.TableCell[]) => `<tr>${cells.map(cell).join("")}</tr>`;
        // The wrapper scrolls; a keyboard reaches it by its tabindex.
        return `<div class="wide" tabindex="0"><table><thead>${row(token.header)}</thead><tbody>${token.rows.map(row).join("\n")}</tbody></table></div>\n`;
      },
      code: ({ text, lang = "" }) => codeBlock(text, lang),
    },
  });
  const html = marked.parse(markdown, { async: false });
  return {
    title,
    html,
    sections: sections
      .map(({ text, ...rest }) => ({ ...rest, text: text.join(" ") }))
      .filter(({ text, heading }) => text !== "" || heading !== ""),
  };
}

/** A block of code. Wide ones scroll; a keyboard reaches them by their tabindex. */
export function codeBlock(text: string, language: string): string {
  return `<pre tabindex="0"><code class="language-${escape(language)}">${escape(text)}</code></pre>\n`;
}

/** The address of a link in a document. */
function target(href: string, source: string, page: string): string {
  if (/^[a-z]+:/.test(href) || href.startsWith("#")) return href;
  const [path = "", fragment] = href.split("#");
  const file = posix.normalize(posix.join(posix.dirname(source), path));
  const found = pageOf(file);
  if (found === undefined) throw new Error(`${source} links to ${file}, which is not a page of the site`);
  if (found.startsWith("https:")) return found;
  return linkTo(fragment === undefined || found.includes("#") ? found : `${found}#${fragment}`, page);
}

/** The text without Markdown. */
function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\|?[-:| ]+\|$/gm, "")
    .replace(/[`*|]|^[#>-]+ /gm, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The fragment of a heading, as GitHub forms it, so that links work in both places. */
function uniqueId(heading: string, taken: Map<string, number>): string {
  const id = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
  const count = taken.get(id) ?? 0;
  taken.set(id, count + 1);
  return count === 0 ? id : `${id}-${count}`;
}
