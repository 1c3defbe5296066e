// @mozilla/readability on jsdom, which its own README tells to use outside a browser.

import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { ADDRESS, readAll, words } from "./pages.mjs";

// Neither scripts nor style sheets of a page are run or fetched; what jsdom has to say of them goes nowhere.
const virtualConsole = new VirtualConsole();

await readAll((page) => {
  const dom = new JSDOM(page, { url: ADDRESS, virtualConsole });
  const article = new Readability(dom.window.document, { serializer: (element) => element }).parse();
  const found = {
    body: article ? words(article.content) : "",
    title: article?.title ?? "",
    byline: article?.byline ? [article.byline] : [],
    published: article?.publishedTime ?? "",
  };
  dom.window.close();
  return found;
});
