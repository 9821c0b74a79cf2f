// What nbgrader's Assignment List lacks for somebody who sees it for the first time: unsaved work is saved before it is
// submitted or validated, the receipt is shown, due dates stand beside the assignments, the list is loaded anew when
// one comes back to it, feedback opens as a page, and Validate says what it doesn't check.
//
// Written as JupyterLab loads it, so that nothing has to be built: a container with one module, the plugin.

(() => {
  "use strict";

  const RECEIPT_WAIT_MS = 60_000;
  const STALE_MS = 20_000;
  const LONGEST_MESSAGE = 4; // lines; what is longer is a traceback, which says it in its last one
  const passing = new WeakSet(); // clicks that have been seen to already

  const plugin = { id: "defter-student:plugin", autoStart: true, activate };

  const xsrf = () => document.cookie.match(/\b_xsrf=([^;]*)/)?.[1] ?? "";

  function activate(app) {
    const base = app.serviceManager.serverSettings.baseUrl;
    const run = (command, args) => app.commands.execute(command, args);
    const ask = async () => (await fetch(`${base}defter/receipts`, { headers: { "X-XSRFToken": xsrf() } })).json();
    const say = (message, type = "info") => run("apputils:notify", { message, type, options: { autoClose: false } });
    let loaded = Date.now();

    async function onClick(event) {
      if (event.target.closest?.(".lm-TabBar-tab")) reload();
      const button = event.target.closest?.("button, a");
      if (!button || passing.delete(button)) return;
      const what = button.textContent.trim();
      const inList = button.closest(".list_item");
      if (inList && (what === "Submit" || what === "Validate")) {
        event.preventDefault();
        event.stopImmediatePropagation();
        await run("docmanager:save-all");
        const before = what === "Submit" ? await lastSubmission() : "";
        passing.add(button);
        button.click();
        if (what === "Submit") await showReceipt(before);
      } else if (inList && what === "Fetch Feedback") {
        if (!inList.textContent.includes("feedback")) say("There is no feedback on this one yet.");
      } else if (what === "(view feedback)") {
        event.preventDefault();
        event.stopImmediatePropagation();
        await openFeedback(button);
      }
    }

    async function lastSubmission() {
      return (await ask()).submissions[0]?.submitted ?? "";
    }

    async function showReceipt(before) {
      const end = Date.now() + RECEIPT_WAIT_MS;
      while (Date.now() < end) {
        await new Promise((done) => setTimeout(done, 500));
        const last = (await ask()).submissions[0];
        if (!last || last.submitted === before || !last.receipt) continue;
        const { assignment, received, late, files, sha256 } = last.receipt;
        const when = new Date(received).toLocaleString();
        const names = Object.keys(files).join(", ");
        const due = late ? " That is after the due date." : "";
        say(`${assignment} was received on ${when}: ${names}.${due} Receipt ${sha256.slice(0, 12)}, in the folder ` +
          "receipts.", late ? "warning" : "success");
        return;
      }
      say("No receipt has come for your submission so far. Look at the list below Submitted, and tell your instructor " +
        "if it stays so.", "warning");
    }

    async function openFeedback(link) {
      const stamp = link.parentElement.textContent.replace("(view feedback)", "").trim();
      const { course, submissions } = await ask();
      const { assignment } = submissions.find((one) => one.submitted === stamp);
      const { content } = await app.serviceManager.contents.get(`${course}/${assignment}/feedback/${stamp}`);
      for (const page of content.filter((file) => file.name.endsWith(".html"))) {
        await run("docmanager:open", { path: page.path, factory: "HTML Viewer" });
      }
    }

    async function showDueDates() {
      const { due } = await ask();
      for (const row of document.querySelectorAll(".list_item")) {
        const name = row.querySelector(".item_name")?.textContent.trim();
        const place = row.querySelector(".item_course");
        if (!(name in due) || !place || place.dataset.due) continue;
        place.dataset.due = due[name];
        const moment = new Date(due[name]);
        const text = moment.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
        place.textContent += `, due ${text}${moment < Date.now() ? " (over)" : ""}`;
      }
    }

    // Of each failed cell nbgrader shows the code, and below it what it said: that comes first here, all of it together.
    function showMessages(dialog) {
      const messages = new Set();
      for (const said of [...dialog.querySelectorAll(".jp-RenderedText")].filter((_, number) => number % 2)) {
        const lines = said.textContent.trim().split("\n");
        messages.add(lines.length > LONGEST_MESSAGE ? lines.at(-1) : lines.join(" "));
      }
      const list = document.createElement("ul");
      list.append(...[...messages].map((text) => Object.assign(document.createElement("li"), { textContent: text })));
      const title = Object.assign(document.createElement("p"), { textContent: "What the failing tests say:" });
      dialog.prepend(title, list);
    }

    // nbgrader loads the list once, and then by its small button only.
    function reload() {
      const button = document.getElementById("refresh_assignments_list");
      if (!button || document.hidden || Date.now() - loaded < STALE_MS) return;
      loaded = Date.now();
      button.click();
    }

    document.addEventListener("click", onClick, true);
    document.addEventListener("visibilitychange", reload);
    window.addEventListener("focus", reload);
    new MutationObserver((changes) => {
      for (const node of changes.flatMap((change) => [...change.addedNodes])) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(".list_item")) showDueDates();
        const failed = node.querySelector?.(".validation-failed");
        if (failed) showMessages(failed);
        const passed = node.querySelector?.(".validation-success p");
        if (passed) {
          passed.textContent = "All tests that you can see pass. Hidden tests run when your homework is graded: passing " +
            "here is a good sign, not yet the grade. Validate has saved your notebook; it has not submitted it.";
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  }

  const module = { __esModule: true, default: plugin };
  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB["defter-student"] = { init: () => undefined, get: async () => () => module };
})();
