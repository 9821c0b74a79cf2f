"""inspect.signature: parameter names, defaults, kinds, annotations, __doc__, __name__."""

# %% right
def train(model, data, *, epochs: int = 10, lr: float = 1e-3, verbose=False) -> dict:
    """Train a model.

    Returns a dict with the history.
    """
    return {"epochs": epochs, "lr": lr}

class Trainer:
    """Keeps a model."""

    def __init__(self, model, patience=3):
        self.model, self.patience = model, patience

    def fit(self, data, epochs=1):
        """Fit the model."""
        return self

# %% wrong no docstring
def train(model, data, *, epochs: int = 10, lr: float = 1e-3, verbose=False) -> dict:
    return {"epochs": epochs, "lr": lr}

class Trainer:
    def __init__(self, model, patience=3):
        self.model, self.patience = model, patience

    def fit(self, data, epochs=1):
        return self

# %% wrong epochs is positional
def train(model, data, epochs=10, lr=1e-3, verbose=False):
    """Train a model."""
    return {"epochs": epochs, "lr": lr}

class Trainer:
    """Keeps a model."""

    def __init__(self, model, patience=3):
        """Set up."""

    def fit(self, data, epochs=1):
        """Fit the model."""
        return self

# %% test
import inspect

sig = inspect.signature(train)
assert list(sig.parameters) == ["model", "data", "epochs", "lr", "verbose"], str(sig)
assert sig.parameters["epochs"].default == 10
assert sig.parameters["epochs"].kind is inspect.Parameter.KEYWORD_ONLY
assert sig.parameters["model"].default is inspect.Parameter.empty
assert sig.return_annotation is dict
assert train.__doc__ and "history" in train.__doc__, "write a docstring"
assert train.__name__ == "train" and inspect.isfunction(train)
assert inspect.isclass(Trainer) and Trainer.__doc__.strip()
assert list(inspect.signature(Trainer).parameters) == ["model", "patience"]
assert inspect.signature(Trainer.fit).parameters["epochs"].default == 1
assert inspect.getdoc(Trainer.fit) == "Fit the model."
