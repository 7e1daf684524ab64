pytest_plugins = ["pytester", "engines.plugin", "engines.report"]
