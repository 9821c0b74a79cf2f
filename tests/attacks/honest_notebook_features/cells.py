# What it tries: honest use of magics, shell lines, top-level await, help, displays and the main guard.
# %% before double
import asyncio
await asyncio.sleep(0.01)  # top-level await
!echo hello from the shell
%time sum(range(1000))
len?
# %% after double
%%timeit -n 1 -r 1
double(3)
# %% after softmax
from IPython.display import display, HTML, Markdown, clear_output
display(HTML("<b>bold</b>"), Markdown("*it*"))
clear_output(wait=True)
if __name__ == "__main__":
    print(double(4), In[-1][:10], _)
# %% end
%whos
