"""plt.gca() is inspected after the student's plot function."""

# %% given
import numpy as np
import matplotlib
matplotlib.use("agg")
import matplotlib.pyplot as plt

# %% right
def plot_sine(freqs):
    t = np.linspace(0, 1, 101)
    plt.figure(figsize=(6, 3))
    for f in freqs:
        plt.plot(t, np.sin(2 * np.pi * f * t), label=f"{f} Hz")
    plt.xlabel("time [s]")
    plt.ylabel("amplitude")
    plt.title("Sine waves")
    plt.legend()

# %% wrong no axis labels
def plot_sine(freqs):
    t = np.linspace(0, 1, 101)
    plt.figure()
    for f in freqs:
        plt.plot(t, np.sin(2 * np.pi * f * t), label=f"{f} Hz")
    plt.title("Sine waves")
    plt.legend()

# %% wrong plots only the first
def plot_sine(freqs):
    t = np.linspace(0, 1, 101)
    plt.plot(t, np.sin(2 * np.pi * freqs[0] * t), label=f"{freqs[0]} Hz")
    plt.xlabel("time [s]")
    plt.ylabel("amplitude")
    plt.title("Sine waves")

# %% test
plt.close("all")
plot_sine([1, 2, 5])
ax = plt.gca()
lines = ax.get_lines()
assert len(lines) == 3, f"expected 3 curves, found {len(lines)}"
assert ax.get_xlabel() == "time [s]"
assert ax.get_ylabel() != "", "label the y axis"
assert "sine" in ax.get_title().lower()
for line, f in zip(lines, [1, 2, 5]):
    x, y = line.get_data()
    np.testing.assert_allclose(y, np.sin(2 * np.pi * f * x), atol=1e-12)
legend = ax.get_legend()
assert legend is not None, "add a legend"
assert [t.get_text() for t in legend.get_texts()] == ["1 Hz", "2 Hz", "5 Hz"]
plt.close()
