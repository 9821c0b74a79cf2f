"""What a person does in a browser, with a picture of each page."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect, sync_playwright

_ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
]
#: A cold server on a busy machine.
_PATIENCE_MS = 60_000
expect.set_options(timeout=_PATIENCE_MS)


@dataclass
class Browser:
    """One that people share, each with cookies of their own."""

    chromium: Any
    pictures: Path
    _contexts: dict[str, Any] = field(default_factory=dict)

    @classmethod
    @contextmanager
    def start(cls, pictures: Path) -> Iterator["Browser"]:
        found = shutil.which("chromium") or shutil.which("chromium-browser")
        if not found:
            pytest.skip("no chromium, and none could be installed: nothing is tested in a browser")
        pictures.mkdir(exist_ok=True)
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=found, args=_ARGUMENTS)
            yield cls(chromium, pictures)
            chromium.close()

    def person(self, hub: Any, role: str) -> "Person":
        """Somebody who has logged in, always in the same browser."""
        name = hub.accounts.name(role)
        if role not in self._contexts:
            context = self._contexts[role] = self.chromium.new_context(viewport={"width": 1400, "height": 900})
            context.set_default_timeout(_PATIENCE_MS)
            page = context.new_page()
            page.goto(hub.url)
            page.fill("#username_input", name)
            page.fill("#password_input", hub.accounts.password)
            page.click("#login_submit")
        return Person(self._contexts[role].pages[0], hub.url, name, role, self.pictures)


@dataclass
class Person:
    """Somebody at a browser."""

    page: Page
    url: str
    name: str
    role: str
    pictures: Path

    def picture(self, name: str) -> None:
        self.page.screenshot(path=self.pictures / f"{self.role}-{name}.png")

    def open_assignments(self) -> None:
        """JupyterLab, the menu Nbgrader, Assignment List."""
        self.page.goto(f"{self.url}/user/{self.name}/lab?reset")
        self.open_list()
        self.page.wait_for_selector("#assignments .list_item")

    def open_list(self) -> None:
        self.page.click('.lm-MenuBar-item:has-text("Nbgrader")')
        self.page.click('.lm-Menu-item:has(.lm-Menu-itemLabel:text-is("Assignment List"))')

    def press(self, where: str, button: str) -> None:
        """A button of one of the three lists."""
        self.page.click(f'#{where}_assignments_list button:text-is("{button}")')

    def told(self, text: str) -> str:
        """What a notification says, and no more of it."""
        toast = self.page.locator(".Toastify__toast", has_text=text).first
        expect(toast).to_be_visible(timeout=_PATIENCE_MS)
        said: str = toast.inner_text()
        return said

    def open_formgrader(self, page: str = "manage_assignments") -> None:
        self.page.goto(f"{self.url}/services/ceng501/formgrader/{page}")
        expect(self.page.locator("#main-table")).not_to_contain_text("Loading")

    def icon(self, row: str, column: str) -> None:
        """An icon in a row of the formgrader's table; what it opens is closed when it has come."""
        self.page.click(f'#main-table tr:has-text("{row}") td.{column} a')
