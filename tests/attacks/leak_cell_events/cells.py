# What it tries: IPython's events, transformers and history hooks note the source of each cell that runs, tests too.
# %% before double
sources = []
ip = get_ipython()
ip.events.register("pre_run_cell", lambda info: sources.append(info.raw_cell))
ip.events.register("post_run_cell", lambda result: sources.append(repr(result)))
def keep(lines):
    sources.append("".join(lines))
    return lines
ip.input_transformers_cleanup.append(keep)
class Keep:
    def visit(self, tree):
        import ast
        sources.append(ast.dump(tree))
        return tree
ip.ast_transformers.append(Keep())
# %% end
for s in sources: print(s)
