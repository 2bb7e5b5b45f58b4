// The linter's face is part of the library's: `explain`, the options and the rule pages are made of the catalogue.
@_exported public import struct KeHoachLint.ConfigurationFile
@_exported public import struct KeHoachLint.LintSettings
@_exported public import enum KeHoachLint.RuleCatalogue
@_exported public import enum KeHoachLint.RuleReference
@_exported public import enum KeHoachSyntax.SourceFormatter
// What a caller needs to hand over the files that tables are taken from.
@_exported public import struct KeHoachModel.AttachedFiles
@_exported public import enum KeHoachModel.AttachedFileProblem
@_exported public import struct KeHoachModel.FileReference
