"""Outputs of cells, in the terms of nbformat: taken from a kernel that may send anything, as much as it likes."""

from typing import Any

Output = dict[str, Any]


def printable(text: str) -> str:
    """A text that can be written: halves of characters, which Python allows, are replaced."""
    return text.encode("utf-8", "replace").decode()


def error_output(name: str, text: str) -> Output:
    """An error of our own below a cell."""
    return {"output_type": "error", "ename": name, "evalue": text, "traceback": [f"{name}: {text}"]}


#: What stands where the rest of too many outputs would.
CUT = "\n[too much output; the rest is dropped]\n"


class Collector:
    """Takes a cell's outputs, as many as it may have: a flood doesn't drown the grader."""

    def __init__(self, outputs: list[Output], most: int) -> None:
        self.outputs, self.left = outputs, most

    def __call__(self, output: Output) -> None:
        """Take one more output, in the terms of nbformat."""
        if self.left < 0:
            return
        if output.get("output_type") == "clear_output":
            self.outputs.clear()
            return
        clean = cleaned(output)
        if clean is None:
            return
        self.left -= sum(len(str(value)) for value in clean.values())
        if self.left < 0:
            clean = {"output_type": "stream", "name": "stdout", "text": CUT}
        last = self.outputs[-1] if self.outputs else {}
        if clean["output_type"] == "stream" == last.get("output_type") and clean["name"] == last["name"]:
            last["text"] += clean["text"]
        else:
            self.outputs.append(clean)


def cleaned(output: Output) -> Output | None:
    """An output as nbformat wants it; None if it isn't one. A kernel can send what it likes."""
    kind = output.get("output_type")
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        return {"output_type": "stream", "name": name, "text": printable(str(output.get("text", "")))}
    if kind == "error":
        lines = output.get("traceback")
        traceback = [printable(str(line)) for line in lines] if isinstance(lines, list) else []
        return error_output(printable(str(output.get("ename", ""))), printable(str(output.get("evalue", "")))) | {
            "traceback": traceback
        }
    data = output.get("data")
    if kind not in ("display_data", "execute_result") or not isinstance(data, dict):
        return None
    texts = {printable(name): printable(value) for name, value in data.items() if isinstance(value, str)}
    clean: Output = {"output_type": kind, "data": texts, "metadata": {}}
    return clean | {"execution_count": None} if kind == "execute_result" else clean
