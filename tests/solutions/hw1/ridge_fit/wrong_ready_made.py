"""scikit-learn's Ridge, imported where it is used.

Fails: visible, values, shift, smallest
"""
def ridge_fit(X, y, lam):
    from sklearn.linear_model import Ridge
    model = Ridge(alpha=len(X) * lam).fit(X, y)
    return model.coef_, model.intercept_
