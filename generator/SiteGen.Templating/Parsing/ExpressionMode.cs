namespace SiteGen.Templating.Parsing;

/// <summary>Where an expression stands, as far as it changes how it is read.</summary>
[Flags]
internal enum ExpressionMode
{
    None = 0,

    /// <summary>A following value is the next argument, not the argument of this one.</summary>
    InArguments = 1,

    /// <summary>A following colon belongs to the conditional operator.</summary>
    NoNamedArguments = 2,

    /// <summary><c>offset:</c>, <c>limit:</c>, <c>cols:</c> and <c>reversed</c> belong to the loop.</summary>
    BeforeLoopArguments = 4,

    /// <summary>A following pipe belongs to the outer expression.</summary>
    NoPipe = 8,
}
