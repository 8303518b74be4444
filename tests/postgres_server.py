"""A PostgreSQL server of its own for a test: made in a folder, heard on this machine only, gone afterwards."""

from __future__ import annotations

import contextlib
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

_PROGRAMS = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
PASSWORD = "hemligt-lösen"


@dataclass(frozen=True)
class Server:
    """A running server with an empty database ``est``."""

    port: int
    has_postgis: bool
    programs: pathlib.Path

    @property
    def connection(self) -> str:
        """The part of a connection string that is the same for everybody."""
        return f"host=127.0.0.1 port={self.port} dbname=est user=est"

    def run(self, sql: str) -> None:
        """Run statements."""
        subprocess.run(
            [
                self.programs / "psql",
                "-v",
                "ON_ERROR_STOP=1",
                "-q",
                f"{self.connection} password={PASSWORD}",
                "-c",
                sql,
            ],
            check=True,
        )


def _free_port() -> int:
    with contextlib.closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextlib.contextmanager
def running_server() -> Iterator[Server]:
    """Start a server; skips the test where PostgreSQL isn't installed or may not be run by this user."""
    if not _PROGRAMS:
        pytest.skip("no PostgreSQL server is installed (Debian: postgresql and postgresql-15-postgis-3)")
    programs = _PROGRAMS[-1]
    become: list[str] = []
    folder = pathlib.Path(tempfile.mkdtemp(prefix="est-pg-"))
    if os.getuid() == 0:
        try:
            owner = pwd.getpwnam("postgres")
        except KeyError:
            pytest.skip("PostgreSQL refuses to run as root, and there is no user 'postgres'")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        become = ["runuser", "-u", "postgres", "--"]
    data, secret, port = folder / "data", folder / "secret", _free_port()
    secret.write_text(PASSWORD, encoding="utf-8")
    os.chmod(secret, 0o644)
    control = [*become, str(programs / "pg_ctl"), "-D", str(data), "-w", "-s"]
    try:
        subprocess.run(
            [*become, str(programs / "initdb"), "-D", str(data), "-U", "est", "-A", "scram-sha-256", "-E", "UTF8",
             "--locale=C", "-N", f"--pwfile={secret}"],
            check=True, capture_output=True, cwd="/",
        )  # fmt: skip
        options = f"-h 127.0.0.1 -p {port} -k {folder} -F"
        subprocess.run(
            [*control, "-o", options, "-l", str(folder / "log"), "start"],
            check=True, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        subprocess.run(
            [programs / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "est", "est"],
            check=True,
            env={**os.environ, "PGPASSWORD": PASSWORD},
        )
        version = programs.parent.name
        has_postgis = pathlib.Path(f"/usr/share/postgresql/{version}/extension/postgis.control").is_file()
        yield Server(port, has_postgis, programs)
    finally:
        if (data / "postmaster.pid").exists():
            subprocess.run([*control, "-m", "immediate", "stop"], check=False, cwd="/")
        shutil.rmtree(folder, ignore_errors=True)
