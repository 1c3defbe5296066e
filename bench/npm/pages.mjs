// What both peers of npm share: the files in, a line of JSON each out, and the words of an element.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import sniff from "html-encoding-sniffer";

/// No page is fetched, so its address is only there to resolve links against.
export const ADDRESS = "https://page.invalid/";

// Elements that begin and end a line (HTML Standard, 15.3 "Rendering", display: block and its kin).
const LINES = new Set(
  ("ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL").split(" "),
);

const UNSEEN = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE".split(" "));

/// The words of an element, each of its blocks on a line. An HTML document's textContent joins the
/// last word of a heading with the first one of the paragraph below.
export function words(element) {
  const out = [];
  write(element, out);
  return out.join("").replace(/[^\S\n]+/g, " ").replace(/ ?\n[\n ]*/g, "\n").trim();
}

function write(node, out) {
  if (node.nodeType === 3) {
    out.push(node.data.replace(/\s+/g, " "));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (UNSEEN.has(name)) return;
  const line = LINES.has(name);
  if (line) out.push("\n");
  for (let child = node.firstChild; child; child = child.nextSibling) write(child, out);
  if (line) out.push("\n");
}

/// The characters of a page, by the HTML Standard's way of telling its encoding; where the page does
/// not say, UTF-8, as jsoup has it.
function characters(bytes) {
  return new TextDecoder(sniff(bytes, { defaultEncoding: "UTF-8" })).decode(bytes);
}

/// Reads every file of the folder that the command names, in the order of the names, with
/// `extract`: a page to {body, title, byline, published}. A page that breaks a peer has no body.
export async function readAll(extract) {
  const folder = process.argv[2];
  for (const name of readdirSync(folder).sort()) {
    let found = { body: "" };
    try {
      found = await extract(characters(readFileSync(join(folder, name))));
    } catch (broken) {
      process.stderr.write(`${name}: ${broken.message}\n`);
    }
    process.stdout.write(JSON.stringify({ input: name, ...found }) + "\n");
    // What weak references have looked at lives until the event loop turns.
    await new Promise(setImmediate);
  }
}
