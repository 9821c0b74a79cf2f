"""scikit-learn's classifier, imported where it stands.

Fails: visible, ties, neighbours, labels
"""
import sklearn.neighbors
def knn_predict(X_train, y_train, X, k):
    return sklearn.neighbors.KNeighborsClassifier(k).fit(X_train, y_train).predict(X)
