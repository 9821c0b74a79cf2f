# What it tries: sends its own execute_result "3" and a good execute_reply to the front end, then fails.
# %% judge_me
def judge_me():
    kernel = get_ipython().kernel
    data = {"data": {"text/plain": "3"}, "metadata": {}, "execution_count": 1}
    kernel.session.send(kernel.iopub_socket, "execute_result", data, parent=kernel.get_parent())
    kernel.session.send(kernel.iopub_socket, "status", {"execution_state": "idle"}, parent=kernel.get_parent())
    return None
