namespace SiteGen.Templating.Runtime;

/// <summary>What one invocation of a function or partial has for itself.</summary>
internal sealed class Frame(ScriptArray arguments)
{
    private ScriptObject? _locals;

    public ScriptArray Arguments { get; } = arguments;

    /// <summary>The block that <c>wrap</c> passed.</summary>
    public Executor? Block { get; init; }

    public ScriptObject Locals => _locals ??= new ScriptObject();

    /// <summary>Loops around the call are not visible inside it.</summary>
    public LoopState? For { get; set; }

    public LoopState? While { get; set; }

    public LoopState? TableRow { get; set; }
}
