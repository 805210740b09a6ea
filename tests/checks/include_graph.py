"""Which file includes which, read from the source text."""

import re

_INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


class IncludeGraph:
    """files: paths from the root. includes: names as written. unresolved: quoted names that are no file of ours."""

    def __init__(self, root, folders):
        self.root = root
        self.includes = {}
        self.unresolved = {}
        for folder in folders:
            for path in sorted((root / folder).rglob("*")):
                if path.suffix in (".cpp", ".h"):
                    self._read(path)
        self.files = sorted(self.includes)

    def _read(self, path):
        file = path.relative_to(self.root).as_posix()
        found = _INCLUDE.findall(path.read_text(encoding="utf-8"))
        self.includes[file] = [name for _, name in found]
        self.unresolved[file] = [name for mark, name in found
                                 if mark == '"' and not (self.root / name).is_file() and not name.startswith("generated/")]

    def path_to(self, file, wanted):
        """The chain of includes from file to the first name wanted accepts, or None."""
        seen = set()
        waiting = [[file]]
        while waiting:
            chain = waiting.pop()
            for name in self.includes.get(chain[-1], []):
                if wanted(name):
                    return chain + [name]
                if name in self.includes and name not in seen:
                    seen.add(name)
                    waiting.append(chain + [name])
        return None
