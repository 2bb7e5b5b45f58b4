// The rule catalogue is part of the library's face: `explain`, the linter's options and the rule pages are made of it.
@_exported public import enum KeHoachLint.RuleCatalogue
