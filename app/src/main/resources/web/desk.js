// Adds to pages that work without it: records light up together, and files can be dropped.
"use strict";

const page = document.querySelector(".article");
if (page) {
  const marks = [...page.querySelectorAll(".text [data-r]")];
  const tokens = new Map(marks.map((mark) => [mark, mark.dataset.r.split(" ")]));
  const row = (record) => document.getElementById(record);
  let kept = page.dataset.lit || "";

  const light = (record) => {
    for (const lit of page.querySelectorAll(".lit")) {
      lit.classList.remove("lit", "lit-content", "lit-cue", "lit-source", "lit-words", "lit-extent");
    }
    if (!record) return;
    for (const [mark, of] of tokens) {
      for (const token of of) {
        const [name, part] = token.split(".");
        if (name === record) mark.classList.add("lit", "lit-" + part);
      }
    }
    for (const other of page.querySelectorAll(`[data-record="${CSS.escape(record)}"]`)) {
      other.classList.add("lit");
    }
  };

  // The innermost record that is shown; an extent alone is not pointed at.
  const shown = (record) => {
    const shelf = row(record)?.closest(".shelf");
    return shelf && getComputedStyle(shelf).display !== "none";
  };
  const of = (target) => {
    const named = target.closest("[data-record]");
    if (named) return named.dataset.record;
    const mark = target.closest(".text [data-r]");
    const inside = mark ? tokens.get(mark).filter((t) => !t.endsWith(".extent")) : [];
    return inside.map((t) => t.split(".")[0]).find(shown) || "";
  };

  const keep = (record, show) => {
    kept = record;
    document.body.classList.toggle("sheet", Boolean(record) && show === "row");
    light(record);
    if (!record) return;
    const to = row(record);
    to.closest("details").open = true;
    to.querySelector(".evidence").open = true;
    if (show === "row" && matchMedia("(min-width: 62rem)").matches) to.scrollIntoView({ block: "nearest" });
    if (show === "text") page.querySelector(".text .lit")?.scrollIntoView({ block: "center" });
  };

  page.addEventListener("mouseover", (event) => light(of(event.target) || kept));
  page.addEventListener("mouseleave", () => light(kept));
  page.addEventListener("focusin", (event) => light(of(event.target) || kept));
  page.addEventListener("click", (event) => {
    if (event.target.closest(".shut")) {
      const from = kept;
      keep("", "");
      document.getElementById("t-" + from)?.focus({ preventScroll: true });
      return;
    }
    const link = event.target.closest("a");
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (link && link.matches(".tag, .head") && plain) {
      event.preventDefault();
      keep(link.dataset.record || link.closest("[data-record]").dataset.record, link.matches(".tag") ? "row" : "text");
    } else if (!link && event.target.closest(".text [data-r]") && getSelection().isCollapsed) {
      keep(of(event.target), "row");
    }
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && kept) keep("", "");
  });
  if (kept) keep(kept, "text");
}

const drop = document.querySelector("[data-drop]");
if (drop) {
  const files = drop.querySelector("input[type=file]");
  const over = (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    drop.classList.add("over");
  };
  drop.addEventListener("dragover", over);
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    drop.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    files.files = event.dataTransfer.files;
    drop.querySelector("form").requestSubmit();
  });
}
