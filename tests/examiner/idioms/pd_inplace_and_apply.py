"""pandas: in-place change of a DataFrame, a Series variable, groupby.apply with f.

Two kernels: can't cross to the student's kernel
"""

# %% given
import numpy as np
import pandas as pd

# %% right
def fill_missing(df):
    """Replace NaN by the column mean, in place."""
    for col in df.select_dtypes("number"):
        df[col] = df[col].fillna(df[col].mean())

def value_range(s):
    return s.max() - s.min()

temps = pd.Series([20.5, 22.0, 19.0], index=["Mon", "Tue", "Wed"], name="temp")

# %% wrong returns a new frame
def fill_missing(df):
    return df.fillna(df.mean(numeric_only=True))

def value_range(s):
    return s.max() - s.min()

temps = pd.Series([20.5, 22.0, 19.0], index=["Mon", "Tue", "Wed"], name="temp")

# %% wrong fills with zero
def fill_missing(df):
    df.fillna(0, inplace=True)

def value_range(s):
    return s.max() - s.min()

temps = pd.Series([20.5, 22.0, 19.0], index=["Mon", "Tue", "Wed"], name="temp")

# %% test
df = pd.DataFrame({"g": list("aabb"), "x": [1.0, np.nan, 3.0, 5.0], "y": [np.nan, 2, 4, 6]})
ret = fill_missing(df)
assert ret is None
assert not df.isna().any().any(), "there are still missing values"
assert df["x"].tolist() == [1.0, 3.0, 3.0, 5.0]
assert df.loc[0, "y"] == 4.0
r = df.groupby("g")["x"].agg(value_range)
assert r.to_dict() == {"a": 2.0, "b": 2.0}
assert df[["x", "y"]].apply(value_range).tolist() == [4.0, 4.0]

assert isinstance(temps, pd.Series) and temps.name == "temp"
assert temps.idxmax() == "Tue" and temps["Wed"] == 19
assert list(temps.index) == ["Mon", "Tue", "Wed"]
np.testing.assert_allclose(temps.mean(), 20.5)
