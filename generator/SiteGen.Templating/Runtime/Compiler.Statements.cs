using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Runtime;

internal sealed partial class Compiler
{
    private Executor CompileIf(IfStatement statement)
    {
        var start = _html;
        var end = start;
        var conditions = new Evaluator[statement.Branches.Length];
        var bodies = new Executor[statement.Branches.Length];
        for (var index = 0; index < conditions.Length; index++)
        {
            conditions[index] = Compile(statement.Branches[index].Condition);
            _html = start;
            bodies[index] = Compile(statement.Branches[index].Body);
            end = index == 0 ? _html : HtmlTracker.Merge(end, _html);
        }

        _html = start;
        var otherwise = statement.Else is null ? static _ => Flow.Next : Compile(statement.Else);
        _html = HtmlTracker.Merge(end, _html);
        return context =>
        {
            for (var index = 0; index < conditions.Length; index++)
            {
                if (Truth.Of(conditions[index](context)))
                {
                    return bodies[index](context);
                }
            }

            return otherwise(context);
        };
    }

    private Executor CompileCase(CaseStatement statement)
    {
        var value = Compile(statement.Value);
        var before = Compile(statement.Before);
        var start = _html;
        var end = start;
        var branches = new (Evaluator[] Values, Executor Body)[statement.Branches.Length];
        for (var index = 0; index < branches.Length; index++)
        {
            var branch = statement.Branches[index];
            _html = start;
            branches[index] = (branch.Values.Select(Compile).ToArray(), Compile(branch.Body));
            end = HtmlTracker.Merge(end, _html);
        }

        _html = start;
        var otherwise = statement.Else is null ? static _ => Flow.Next : Compile(statement.Else);
        _html = HtmlTracker.Merge(end, _html);
        return context =>
        {
            var chosen = value(context);
            before(context);
            foreach (var (values, body) in branches)
            {
                foreach (var candidate in values)
                {
                    if (Comparison.AreEqual(chosen, candidate(context), context) is true)
                    {
                        return body(context);
                    }
                }
            }

            return otherwise(context);
        };
    }

    private Executor CompileReturn(ReturnStatement statement)
    {
        if (statement.Value is null)
        {
            return static context =>
            {
                context.ReturnValue = null;
                return Flow.Return;
            };
        }

        var value = Compile(statement.Value);
        return context =>
        {
            context.ReturnValue = value(context);
            return Flow.Return;
        };
    }

    private Executor CompileCapture(CaptureStatement statement)
    {
        var outer = _html;
        _html = default;
        var body = Compile(statement.Body);
        _html = outer;
        var assign = CompileSetter(statement.Target);
        var site = At(statement.Span);
        return context =>
        {
            context.Site = site;
            var flow = Flow.Next;
            var text = Renderer.Capture(context, inner => flow = body(inner));
            assign(context, context.Trust(text));
            return flow;
        };
    }

    private Executor CompileWith(WithStatement statement)
    {
        var target = Compile(statement.Target);
        var body = Compile(statement.Body);
        var site = At(statement.Target);
        return context =>
        {
            var scope = target(context) ?? throw new RenderFault(TemplateProblems.NullTarget(site, site.Excerpt));
            context.PushScope(scope);
            var flow = body(context);
            context.PopScope();
            return flow;
        };
    }

    private Executor CompileImport(ImportStatement statement)
    {
        var value = Compile(statement.Value);
        var site = At(statement.Value);
        return context =>
        {
            var source = value(context) ?? throw new RenderFault(TemplateProblems.NullTarget(site, site.Excerpt));
            if (context.CurrentScope is not ScriptObject scope)
            {
                throw new RenderFault(TemplateProblems.ReadOnly(site, "dit object"));
            }

            foreach (var name in Members.NamesOf(source).ToList())
            {
                if (scope.CanSet(name) && Members.TryGet(source, name, out var member))
                {
                    scope.Set(name, member);
                }
            }

            return Flow.Next;
        };
    }

    private static Executor CompileReadOnly(ReadOnlyStatement statement)
    {
        var (name, isLocal) = (statement.Variable.Name, statement.Variable.IsLocal);
        return context =>
        {
            var scope = isLocal ? context.Frame.Locals : context.CurrentScope as ScriptObject;
            scope?.MakeReadOnly(name);
            return Flow.Next;
        };
    }

    /// <summary>The called function runs the block, in its own scope, wherever it says <c>$$</c>.</summary>
    private Executor CompileWrap(WrapStatement statement)
    {
        var block = Compile(statement.Body);
        var call = statement.Call as CallExpression ?? new CallExpression(statement.Call.Span, statement.Call, []);
        var evaluator = CompileCall(call, null, block);
        var site = PrintSite.Of(At(call.Span), _html.Current, null);
        return context =>
        {
            PrintCarefully(context, evaluator, site);
            return Flow.Next;
        };
    }

    private Executor CompileFunction(FunctionStatement statement)
    {
        var create = CompileDefinition(statement.Definition, statement.Target is { IsLocal: true } local ? local.Name : null);
        var assign = CompileSetter(statement.Target);
        return context =>
        {
            assign(context, create(context));
            return Flow.Next;
        };
    }

    private Evaluator CompileFunctionValue(FunctionExpression expression) => CompileDefinition(expression.Definition, null);

    private Evaluator CompileDefinition(FunctionDefinition definition, string? localName)
    {
        var outer = _html;
        _html = definition.Name == "do" ? _html : default;
        var body = Compile(definition.Body);
        _html = outer;
        var function = new ScriptFunction(definition.Name, body)
        {
            LocalName = localName,
            Parameters = definition.Parameters is { } parameters ? [.. parameters.Select(CompileParameter)] : null,
        };
        return _ => function;
    }

    private ScriptParameter CompileParameter(Parameter parameter) =>
        new(parameter.Name, parameter.Default is null ? null : Compile(parameter.Default), parameter.IsVariable);

    private Evaluator CompileWrappedBlock(Expression expression)
    {
        var site = At(expression.Span);
        return context =>
        {
            var block = context.Frame.Block ?? throw new RenderFault(TemplateProblems.NotAFunction(site, TypeNames.Dutch(null)));
            context.EnterCall(site);
            block(context);
            context.LeaveCall();
            return null;
        };
    }
}
