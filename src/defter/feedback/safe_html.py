"""Text that students write, as HTML in which nothing runs."""

from typing import Any

import bleach
from jinja2 import pass_context
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

_TAGS = {
    *("a", "abbr", "b", "blockquote", "br", "code", "del", "details", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("hr", "i", "img", "kbd", "li", "ol", "p", "pre", "s", "span", "strong", "sub", "summary", "sup", "table"),
    *("tbody", "td", "th", "thead", "tr", "ul"),
}
_ATTRIBUTES = {
    "*": ["class", "id", "title"],
    "a": ["href"],
    "img": ["src", "alt", "width", "height"],
    "td": ["align"],
    "th": ["align"],
}


@pass_context
def safe_markdown(context: Any, source: str) -> str:
    """A markdown cell as HTML: formulas, tables, pictures, details; no script, no style, no form.

    In the place of nbconvert's filter `markdown2html`, which leaves HTML in a cell as it is.
    """
    attachments = context.get("cell", {}).get("attachments", {})
    html = MarkdownWithMath(renderer=IPythonRenderer(escape=False, attachments=attachments)).render(source)
    protocols = {"http", "https", "mailto", "data"}
    safe: str = bleach.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, protocols=protocols, strip_comments=True)
    return safe
