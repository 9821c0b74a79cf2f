{#- The whole course: a row a student. -#}
{%- extends "base.tpl" -%}

{%- block title -%}Standings{%- endblock -%}

{%- block sidebar -%}
<li role="presentation"><a href="{{ base_url }}/formgrader/manage_assignments">Manage Assignments</a></li>
<li role="presentation"><a href="{{ base_url }}/formgrader/gradebook">Manual Grading</a></li>
<li role="presentation"><a href="{{ base_url }}/formgrader/manage_students">Manage Students</a></li>
{%- endblock -%}

{%- block breadcrumbs -%}
<ol class="breadcrumb"><li class="active">{{ course.course.title }}, {{ course.course.term }}</li></ol>
{%- endblock -%}

{%- block messages -%}
<p>Homeworks in points, components in percent of what was reached, the total in percent of the course.
  {% for name, weight in course.components.items() %}{{ name }} {{ weight }}{{ ", " if not loop.last }}{% endfor %}.
  Scores of the exam and the like come in by <code>defter grades import</code>.</p>
{% for remark in table.remarks %}<div class="alert alert-warning">{{ remark }}</div>{% endfor %}
{%- endblock -%}

{%- block table_header -%}
<tr>{% for column in table.columns %}<th>{{ column.replace("_", " ") }}</th>{% endfor %}</tr>
{%- endblock -%}

{%- block table_body -%}
{% for row in table.rows %}
<tr>{% for column in table.columns %}<td>{{ row[column] }}</td>{% endfor %}</tr>
{% endfor %}
{%- endblock -%}
