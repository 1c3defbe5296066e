// defuddle on linkedom, which its own README shows first.

import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { ADDRESS, readAll, words } from "./pages.mjs";

// What defuddle logs belongs to no page.
console.log = console.warn = console.error = () => {};

/// A page is read as it was saved.
const offline = () => Promise.reject(new Error("nothing is fetched"));

await readAll(async (page) => {
  const { document } = parseHTML(page);
  const article = await Defuddle(document, ADDRESS, { useAsync: false, fetch: offline });
  return {
    body: words(parseHTML(`<html><body>${article.content}</body></html>`).document.body),
    title: article.title,
    byline: article.author ? [article.author] : [],
    published: article.published,
  };
});
