# What it tries: 100 MB of output, 20 000 displays and a huge picture in the last cell.
# %% end
from IPython.display import HTML, display

for _ in range(1000): print("x" * 100_000)
for i in range(20_000): display(i)
display(HTML("<div>" * 1_000_000))
