# What it tries: changes into a folder and deletes it, so that getcwd fails from then on.
# %% after norm
import os

os.makedirs("short_lived", exist_ok=True)
os.chdir("short_lived")
os.rmdir("../short_lived")
