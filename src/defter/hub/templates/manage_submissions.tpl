{#- nbgrader's page of an assignment's submissions, with a button for the whole class. -#}
{%- extends "nbgrader/manage_submissions.tpl" -%}

{%- block messages -%}
<p>
  <button id="autograde-all" class="btn btn-primary">Autograde all that is new</button>
  <span id="autograde-all-state" role="status"></span>
</p>
<pre id="autograde-all-log" hidden></pre>
<p>What has changed since it was graded is graded, in the sandbox, beside this server: other pages go on working.
  <code>defter autograde {{ assignment_id }}</code> in a terminal does the same.</p>
{%- endblock -%}

{%- block script -%}
{{ super() }}
<script>
  const address = `${base_url}/formgrader/api/assignment/${encodeURIComponent(assignment_id)}/autograde`;
  const button = document.getElementById("autograde-all");
  let asked = false;
  const show = (answer) => {
    const log = document.getElementById("autograde-all-log");
    const running = answer.state === "running";
    button.disabled = running;
    document.getElementById("autograde-all-state").textContent =
      { none: "", running: "grading …", done: "graded", failed: "not all could be graded" }[answer.state];
    log.textContent = answer.log;
    log.hidden = !answer.log;
    if (running) setTimeout(() => $.get(address).done(show), 1000);
    else if (asked) location.reload();
  };
  button.onclick = () => { asked = true; $.post(address).done(show); };
  $.get(address).done(show);

  // nbgrader shows when a submission came, not that it came late.
  $.get(`${base_url}/formgrader/api/assignment/${encodeURIComponent(assignment_id)}`).done((answer) => {
    const due = Date.parse(`${JSON.parse(answer).duedate}Z`);
    const mark = () => document.querySelectorAll("#main-table td.timestamp[data-order]:not([data-seen])").forEach((cell) => {
      cell.dataset.seen = "yes";
      if (Date.parse(`${cell.dataset.order}Z`) > due) {
        cell.insertAdjacentHTML("beforeend", ' <span class="label label-danger" title="after the due date of the class">late</span>');
      }
    });
    new MutationObserver(mark).observe(document.getElementById("main-table"), { childList: true, subtree: true });
    mark();
  });
</script>
{%- endblock -%}
