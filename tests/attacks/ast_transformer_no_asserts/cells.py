# What it tries: an AST transformer removes asserts and turns the last expression of a cell into 3.
# %% before double
import ast


class NoAsserts(ast.NodeTransformer):
    def visit_Assert(self, node): return ast.copy_location(ast.Pass(), node)
    def visit_Module(self, node):
        self.generic_visit(node)
        if node.body and isinstance(node.body[-1], ast.Expr):
            node.body[-1].value = ast.copy_location(ast.Constant(3), node.body[-1].value)
        return node
get_ipython().ast_transformers.append(NoAsserts())
# %% double
def double(x): return 0.5
# %% softmax
def softmax(z):
    z[0] = 7
    return None
# %% count_words
def count_words(text): return None
# %% judge_me
def judge_me(): return None
