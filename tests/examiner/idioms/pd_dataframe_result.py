"""pandas: a DataFrame goes in and out, purity, groupby, assert_frame_equal.

Two kernels: can't cross to the student's kernel
"""

# %% given
import pandas as pd

sales = pd.DataFrame({
    "city": ["Graz", "Linz", "Graz", "Wien", "Linz", "Graz"],
    "units": [3, 5, 2, 10, 1, 4],
    "price": [2.0, 1.5, 2.5, 3.0, 4.0, 1.0],
})

# %% right
def revenue_by_city(df):
    rev = (df["units"] * df["price"]).rename("revenue")
    return rev.groupby(df["city"]).sum().sort_values(ascending=False).reset_index()

def grade(points):
    return "pass" if points >= 50 else "fail"

# %% wrong adds a column to the input
def revenue_by_city(df):
    df["revenue"] = df["units"] * df["price"]
    return df.groupby("city")["revenue"].sum().sort_values(ascending=False).reset_index()

def grade(points):
    return "pass" if points >= 50 else "fail"

# %% wrong not sorted
def revenue_by_city(df):
    return (df.assign(revenue=df.units * df.price)
              .groupby("city", as_index=False)["revenue"].sum())

def grade(points):
    return "pass" if points >= 50 else "fail"

# %% test
before = sales.copy()
out = revenue_by_city(sales)
assert isinstance(out, pd.DataFrame)
assert list(out.columns) == ["city", "revenue"]
pd.testing.assert_frame_equal(sales, before)
expected = pd.DataFrame({"city": ["Wien", "Graz", "Linz"], "revenue": [30.0, 15.0, 11.5]})
pd.testing.assert_frame_equal(out, expected)
assert out.loc[0, "city"] == "Wien" and out["revenue"].is_monotonic_decreasing
assert out["revenue"].sum() == (sales["units"] * sales["price"]).sum()

points = pd.Series([10, 50, 99], index=["a", "b", "c"])
assert points.map(grade).tolist() == ["fail", "pass", "pass"]
assert points.apply(grade)["a"] == "fail"
