namespace SiteGen.Templating.Runtime;

/// <summary>What one invocation of a function or partial has for itself. Used again when the invocation is over.</summary>
internal sealed class Frame
{
    private ScriptObject? _locals;

    public ScriptArray Arguments { get; } = new();

    /// <summary>The template took hold of the arguments themselves, so this frame can't be used again.</summary>
    public bool IsKept { get; private set; }

    /// <summary>The block that <c>wrap</c> passed.</summary>
    public Executor? Block { get; set; }

    public ScriptObject Locals => _locals ??= new ScriptObject();

    /// <summary>Loops around the call are not visible inside it.</summary>
    public LoopState? For { get; set; }

    public LoopState? While { get; set; }

    public LoopState? TableRow { get; set; }

    public ScriptArray KeepArguments()
    {
        IsKept = true;
        return Arguments;
    }

    /// <summary>Fills the arguments as they were written in the call.</summary>
    public void Take(in CallArguments arguments)
    {
        Arguments.Items.AddRange(arguments.Positional);
        for (var index = 0; index < arguments.Named.Length; index++)
        {
            Arguments.SetProperty(arguments.Names[index], arguments.Named[index]);
        }

        Block = arguments.Block;
    }

    public void Clear()
    {
        Arguments.Clear();
        _locals?.Clear();
        Block = null;
        For = While = TableRow = null;
    }
}
