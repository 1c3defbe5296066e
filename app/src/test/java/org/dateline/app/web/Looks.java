package org.dateline.app.web;

/// Scripts that look at a page as it is shown; each gives what is wrong, in words.
final class Looks {

    private Looks() {}

    /// Text whose contrast to what stands behind it is below 4.5 : 1 (WCAG 2.2, 1.4.3).
    static final String FAINT =
            """
            const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
            const rgba = (colour) => {
              canvas.clearRect(0, 0, 1, 1);
              canvas.fillStyle = colour;
              canvas.fillRect(0, 0, 1, 1);
              return [...canvas.getImageData(0, 0, 1, 1).data];
            };
            const behind = (element) => {
              for (let e = element; e; e = e.parentElement) {
                const colour = rgba(getComputedStyle(e).backgroundColor);
                if (colour[3] === 255) return colour;
              }
              throw new Error("the page has no ground");
            };
            const light = (colour) => {
              const [r, g, b] = colour.slice(0, 3).map((c) => {
                const v = c / 255;
                return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
              });
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            for (const fold of document.querySelectorAll("main details")) fold.open = true;
            const faint = new Set();
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = texts.nextNode(); node; node = texts.nextNode()) {
              const element = node.parentElement;
              if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
              const [a, b] = [light(rgba(getComputedStyle(element).color)), light(behind(element))];
              const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (ratio < 4.5) faint.add(`${element.className || element.tagName}: ${node.data.trim().slice(0, 30)} ${ratio.toFixed(2)}`);
            }
            return [...faint];
            """;

    /// What can be clicked or filled in and is skipped by the Tab key or shows no outline there.
    static final String UNREACHED =
            """
            for (const fold of document.querySelectorAll("main details:not([name])")) fold.open = true;
            const wrong = new Set();
            for (const e of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
              if (!e.checkVisibility({ visibilityProperty: true })) continue;
              e.focus();
              const style = getComputedStyle(e);
              const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
              if (document.activeElement !== e || e.tabIndex < 0 || !seen) wrong.add(`${e.tagName} ${e.className} ${e.textContent.trim().slice(0, 30)}`);
            }
            return [...wrong];
            """;
}
