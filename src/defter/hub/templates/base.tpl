{#- nbgrader's page, with what it lacks: our pages in its menu, words for its icons, a table as wide as the window. -#}
{%- extends "nbgrader/base.tpl" -%}

{%- block script -%}
<style>
  .col-md-10 { overflow-x: auto; }
  .modal-body pre { max-height: 50vh; overflow: auto; }
</style>
<script>
  const WORDS = {
    "edit": "Edit", "assign": "Generate the students' version", "preview": "Look at the students' version",
    "release": "Release to the students, or take back", "collect": "Collect what was handed in",
    "num-submissions": "Submissions: autograde them there", "autograde": "Autograde this one",
    "generate-feedback": "Generate feedback", "release-feedback": "Release feedback",
  };
  // The hub wants its token with every request that isn't a page; nbgrader sends it with its own only.
  $.ajaxPrefilter((options, _, request) => request.setRequestHeader("X-XSRFToken", getCookie("_xsrf")));
  const menu = document.querySelector(".nav-stacked");
  const item = document.createElement("li");
  item.innerHTML = `<a href="${base_url}/formgrader/standings">Standings</a>`;
  if (location.pathname.includes("/formgrader/standings")) item.className = "active";
  menu.append(item);
  // Rows come and go as nbgrader loads them.
  new MutationObserver(() => {
    for (const [name, words] of Object.entries(WORDS)) {
      document.querySelectorAll(`#main-table td.${name} a:not([title])`).forEach((link) => {
        link.title = words;
        link.setAttribute("aria-label", words);
      });
    }
  }).observe(document.getElementById("main-table") || document.body, { childList: true, subtree: true });
</script>
{%- endblock -%}
