/// What the preview adds to pages: a script that listens for changes and shows mistakes, and its
/// stylesheet.
///
/// Text reaches the page as text only, so that nothing written in a content file becomes markup.
enum PreviewScript {
    /// Where the script lies.
    static let path = "/-/preview.js"
    /// Where the stylesheet lies.
    static let stylesheetPath = "/-/preview.css"

    /// The script.
    static let text = #"""
        (() => {
          "use strict";
          const own = document.currentScript.dataset;
          const store = "placard-preview " + own.page;
          let version = own.version;
          let stream = null;

          // What was typed and where the reader was, kept over one reload.
          const controls = () =>
            [...document.querySelectorAll("input, select, textarea")].filter(
              (control) => !["hidden", "password", "file", "submit", "button"].includes(control.type));
          const keep = () => {
            const ticked = (control) => control.type === "checkbox" || control.type === "radio";
            sessionStorage.setItem(store, JSON.stringify({
              x: scrollX, y: scrollY,
              focus: document.activeElement && document.activeElement.id,
              open: [...document.querySelectorAll("details")].map((element) => element.open),
              values: controls().map((control) =>
                [control.name || control.id, ticked(control) ? control.checked : control.value]),
            }));
          };
          const restore = () => {
            const text = sessionStorage.getItem(store);
            sessionStorage.removeItem(store);
            if (!text) return;
            const kept = JSON.parse(text);
            const left = kept.values.slice();
            for (const control of controls()) {
              const name = control.name || control.id;
              const place = left.findIndex((entry) => entry[0] === name);
              if (place < 0) continue;
              const value = left.splice(place, 1)[0][1];
              const property = typeof value === "boolean" ? "checked" : "value";
              if (control[property] === value) continue;
              control[property] = value;
              for (const name of ["input", "change"]) {
                control.dispatchEvent(new Event(name, { bubbles: true }));
              }
            }
            document.querySelectorAll("details").forEach((element, number) => {
              if (kept.open[number] !== undefined) element.open = kept.open[number];
            });
            const focused = kept.focus && document.getElementById(kept.focus);
            if (focused) focused.focus({ preventScroll: true });
            const scroll = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
            scroll();
            // The page may grow until it is loaded, and moves once more for what has the focus then.
            const settle = () => requestAnimationFrame(() => requestAnimationFrame(() => {
              scroll();
              history.scrollRestoration = "auto";
            }));
            if (document.readyState === "complete") settle();
            else addEventListener("load", settle, { once: true });
          };
          const reload = () => {
            keep();
            // The browser's own way back comes late and goes to another place.
            history.scrollRestoration = "manual";
            location.reload();
          };

          // Swaps a stylesheet: the old one goes when the new one is there, so nothing flashes.
          const restyle = (swaps) => {
            for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
              const swap = swaps.find((pair) => link.getAttribute("href") === pair[0]);
              if (!swap) continue;
              const next = link.cloneNode();
              next.href = swap[1];
              next.onload = next.onerror = () => link.remove();
              link.after(next);
            }
          };

          // A dialog takes the focus, keeps it off what it covers, goes with Esc and gives it back.
          const show = (text) => {
            const old = document.getElementById("placard-mistakes");
            if (old) {
              old.close();
              old.remove();
            }
            if (!text) return;
            const panel = document.createElement("dialog");
            panel.id = "placard-mistakes";
            panel.lang = "en";
            panel.dir = "ltr";
            panel.setAttribute("aria-labelledby", "placard-mistakes-title");
            const title = document.createElement("h2");
            title.id = "placard-mistakes-title";
            title.textContent = "The site has mistakes";
            const words = document.createElement("pre");
            words.textContent = text;
            words.tabIndex = 0;
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = "Hide until the next change";
            button.onclick = () => panel.close();
            panel.onclose = () => panel.remove();
            panel.append(title, words, button);
            document.body.append(panel);
            panel.showModal();
            words.focus();
          };

          const listen = () => {
            const query = new URLSearchParams({ page: own.page, version });
            stream = new EventSource("/-/events?" + query);
            stream.addEventListener("reload", reload);
            stream.addEventListener("style", (event) => {
              const change = JSON.parse(event.data);
              version = change.version;
              restyle(change.swaps);
            });
            stream.addEventListener("mistakes", (event) => show(event.data));
          };
          // A page in the background lets go of its connection: browsers open only six to a server.
          const follow = () => {
            if (document.hidden || stream) {
              if (document.hidden && stream) {
                stream.close();
                stream = null;
              }
              return;
            }
            listen();
          };
          document.addEventListener("visibilitychange", follow);
          addEventListener("pagehide", () => {
            if (stream) stream.close();
            stream = null;
          });
          addEventListener("pageshow", follow);
          restore();
          follow();
        })();

        """#

    /// The stylesheet.
    static let stylesheet = #"""
        #placard-mistakes {
          box-sizing: border-box;
          inline-size: min(100% - 1rem, 70rem);
          max-inline-size: none;
          max-block-size: calc(100% - 1rem);
          overflow: auto;
          padding: 1rem clamp(0.75rem, 3vw, 1.75rem) 1.25rem;
          border: 0;
          border-block-start: 0.5rem solid #ff8f85;
          border-radius: 0.5rem;
          background: #1c1512;
          color: #fff;
          font: 1rem/1.5 system-ui, sans-serif;
        }
        #placard-mistakes::backdrop {
          background: rgb(0 0 0 / 55%);
        }
        #placard-mistakes h2 {
          margin: 0;
          color: #ffb4ac;
          font: 700 1.125rem/1.4 system-ui, sans-serif;
        }
        #placard-mistakes pre {
          margin: 0.75rem 0 1rem;
          padding: 0;
          background: none;
          color: inherit;
          font: 0.9375rem/1.5 ui-monospace, "Noto Sans Mono", monospace;
          white-space: pre-wrap;
          overflow-wrap: anywhere;
        }
        #placard-mistakes button,
        .placard-own button {
          min-block-size: 2.75rem;
          padding: 0.5rem 1.125rem;
          border: 1px solid;
          border-radius: 0.375rem;
          background: #1c1512;
          color: #fff;
          font: 600 1rem/1.4 system-ui, sans-serif;
          cursor: pointer;
        }
        #placard-mistakes :focus-visible {
          outline: 3px solid #fff;
          outline-offset: 3px;
        }
        .placard-label {
          padding: 0.25rem 1rem;
          background: #4a2500;
          color: #fff;
          font: 0.9375rem/1.5 system-ui, sans-serif;
        }
        .placard-label p {
          margin: 0;
          color: #fff;
        }
        .placard-own {
          max-inline-size: 52rem;
          margin: 0 auto;
          padding: 0.5rem clamp(0.5rem, 3vw, 2rem) 3rem;
          background: #fff;
          color: #1a1a1f;
          font: 1rem/1.55 system-ui, sans-serif;
        }
        .placard-own h1 {
          margin-block: 1rem 0.25rem;
          font-size: 1.75rem;
          line-height: 1.2;
        }
        .placard-own h2 {
          margin: 0;
          font-size: 1.125rem;
        }
        .placard-own h3 {
          margin: 1rem 0 0.25rem;
          font-size: 0.9375rem;
        }
        .placard-own pre {
          margin: 0;
          padding: 0.75rem;
          border-radius: 0.375rem;
          background: #f2f2f4;
          font: 0.875rem/1.5 ui-monospace, "Noto Sans Mono", monospace;
          white-space: pre-wrap;
          overflow-wrap: anywhere;
        }
        .placard-own fieldset {
          min-inline-size: 0;
          margin: 1.25rem 0;
          padding: 0.5rem 1rem 0.25rem;
          border: 1px solid #767680;
          border-radius: 0.5rem;
        }
        .placard-own legend {
          padding: 0 0.375rem;
          font-weight: 700;
        }
        .placard-own .placard-choice {
          display: grid;
          grid-template-columns: auto 1fr;
          gap: 0.625rem;
          align-items: start;
          padding: 0.375rem 0;
        }
        .placard-own .placard-choice input {
          inline-size: 1.25rem;
          block-size: 1.25rem;
          margin: 0.125rem 0 0;
        }
        .placard-own .placard-choice strong {
          display: block;
        }
        .placard-own article {
          margin: 1.25rem 0;
          padding: 0.875rem 1rem 1rem;
          border: 1px solid #c9c9d1;
          border-inline-start: 0.375rem solid #a3231f;
          border-radius: 0.5rem;
        }
        .placard-own article[data-outcome="accepted"] {
          border-inline-start-color: #1b7a3d;
        }
        .placard-own article[data-outcome="dropped"] {
          border-inline-start-color: #6b6b76;
        }
        .placard-own article > p {
          margin: 0.125rem 0 0;
          color: #55565f;
          font-size: 0.9375rem;
        }
        .placard-own :focus-visible {
          outline: 3px solid #0a4da3;
          outline-offset: 2px;
        }

        """#
}
