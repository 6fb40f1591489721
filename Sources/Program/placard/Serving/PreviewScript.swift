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

          const show = (text) => {
            const old = document.getElementById("placard-mistakes");
            if (old) old.remove();
            if (!text) return;
            const panel = document.createElement("section");
            panel.id = "placard-mistakes";
            panel.lang = "en";
            panel.dir = "ltr";
            panel.tabIndex = -1;
            panel.setAttribute("role", "alert");
            panel.setAttribute("aria-label", "Mistakes");
            const words = document.createElement("pre");
            words.textContent = text;
            words.tabIndex = 0;
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = "Hide until the next change";
            button.onclick = () => panel.remove();
            panel.onkeydown = (event) => event.key === "Escape" && panel.remove();
            panel.append(button, words);
            document.body.append(panel);
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
          position: fixed;
          inset: 0;
          z-index: 2147483647;
          overflow: auto;
          padding: 1rem;
          background: #1c1512;
          color: #fff;
          font: 1rem/1.5 system-ui, sans-serif;
        }
        #placard-mistakes pre {
          margin: 1rem 0;
          overflow-x: auto;
          font: 0.9375rem/1.45 ui-monospace, monospace;
          white-space: pre;
        }
        #placard-mistakes button {
          padding: 0.5rem 1rem;
          border: 1px solid #fff;
          border-radius: 0.25rem;
          background: #1c1512;
          color: #fff;
          font: inherit;
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
          max-width: 60rem;
          margin: 0 auto;
          padding: 1rem;
          color: #1a1a1a;
          background: #fff;
          font: 1rem/1.5 system-ui, sans-serif;
        }
        .placard-own pre {
          overflow-x: auto;
          padding: 0.75rem;
          background: #f2f2f2;
          font: 0.875rem/1.45 ui-monospace, monospace;
          white-space: pre-wrap;
          overflow-wrap: anywhere;
        }
        .placard-own article {
          margin: 1.5rem 0;
          padding-top: 1rem;
          border-top: 1px solid #767676;
        }
        .placard-own h2 {
          font-size: 1.125rem;
        }
        .placard-own button {
          padding: 0.5rem 1rem;
          font: inherit;
        }
        .placard-own fieldset {
          margin: 1rem 0;
        }

        """#
}
