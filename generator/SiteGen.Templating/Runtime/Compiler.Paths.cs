using SiteGen.Templating.Parsing;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Runtime;

internal sealed partial class Compiler
{
    /// <summary>A path that ends at a function calls it.</summary>
    private Evaluator CompileValue(Expression expression)
    {
        if (IncludeNames.IsInclude(expression))
        {
            _includes.AddUnknown();
        }

        return expression switch
        {
            VariableExpression { IsLocal: false } variable => CompileGlobal(variable),
            MemberExpression member => CompileMember(member, isCalled: true),
            _ => Called(CompilePath(expression), expression),
        };
    }

    private Evaluator CompileGlobal(VariableExpression expression)
    {
        var name = expression.Name;
        var site = At(expression);
        return context => context.TryGetVariable(name, out var value) || !context.IsStrict
            ? Call(context, value, site)
            : throw context.UnknownVariable(site, name);
    }

    private Evaluator Called(Evaluator evaluator, Expression expression)
    {
        var site = At(expression);
        return context => Call(context, evaluator(context), site);
    }

    private static object? Call(RenderContext context, object? value, Site site) =>
        value is Callable callable ? callable.Invoke(context, default, site) : value;

    private Evaluator CompilePath(Expression expression) => expression switch
    {
        VariableExpression variable => CompileVariable(variable, mayBeUnknown: false),
        MemberExpression member => CompileMember(member, isCalled: false),
        _ => CompileIndex((IndexExpression)expression),
    };

    private Evaluator CompileVariable(VariableExpression expression, bool mayBeUnknown)
    {
        var name = expression.Name;
        var site = At(expression.Span);
        if (expression.IsLocal)
        {
            return context => context.Frame.Locals.TryGet(name, out var local) || mayBeUnknown || !context.IsStrict
                ? local
                : throw new RenderFault(TemplateProblems.UnknownVariable(site, "$" + name, context.Frame.Locals.Names.Select(n => "$" + n), []));
        }

        return context => context.TryGetVariable(name, out var value) || mayBeUnknown || !context.IsStrict
            ? value
            : throw context.UnknownVariable(site, name);
    }

    /// <summary>Members of .NET values are found once and are never functions; the others are looked up by name.</summary>
    private Evaluator CompileMember(MemberExpression expression, bool isCalled)
    {
        if (expression.Target is ArgumentsExpression)
        {
            return CompileArgument(expression, isCalled);
        }

        var target = CompileTarget(expression.Target);
        var name = expression.Name;
        var isOptional = expression.IsOptional;
        var whole = At(expression);
        var targetSite = At(expression.Target);
        var nameSite = At(expression.NameSpan);
        MemberCache? cache = null;
        return context =>
        {
            var value = target(context);
            if (value is null)
            {
                return isOptional ? null : throw new RenderFault(TemplateProblems.NullTarget(whole, targetSite.Excerpt));
            }

            var cached = cache;
            if (cached is not null && cached.Type == value.GetType())
            {
                return cached.Getter(value);
            }

            if (Members.TryGet(value, name, out var member))
            {
                cache = MemberCache.TryCreate(value, name);
                return isCalled ? Call(context, member, whole) : member;
            }

            return isOptional || (!context.IsStrict && !IsPrimitive(value))
                ? null
                : throw new RenderFault(TemplateProblems.UnknownMember(nameSite, targetSite.Excerpt, name, Members.NamesOf(value)));
        };
    }

    /// <summary><c>$.name</c>: null when the call gave no such argument. Partials read all they show in this way.</summary>
    private Evaluator CompileArgument(MemberExpression expression, bool isCalled)
    {
        var name = expression.Name;
        var site = At(expression);
        return context =>
        {
            Members.TryGet(context.Frame.Arguments, name, out var argument);
            return isCalled ? Call(context, argument, site) : argument;
        };
    }

    /// <summary>What a member or item is read from; reading one argument takes no hold of them all.</summary>
    private Evaluator CompileTarget(Expression expression) => expression is ArgumentsExpression
        ? static context => context.Frame.Arguments
        : Compile(expression);

    /// <summary>Asking these for a member is a mistake in plain Scriban too.</summary>
    private static bool IsPrimitive(object value) => value is string or Html or bool || Numbers.IsNumber(value);

    private Evaluator CompileIndex(IndexExpression expression)
    {
        var target = CompileTarget(expression.Target);
        var index = Compile(expression.Index);
        var whole = At(expression.Span);
        var targetSite = whole with { Focus = expression.Target.Focus };
        var indexSite = whole with { Focus = expression.Index.Focus };
        var name = _source.Excerpt(expression.Target.Span);
        var isArgument = expression.Target is ArgumentsExpression;
        return context =>
        {
            var value = target(context);
            var key = index(context);
            if (value is null)
            {
                throw new RenderFault(TemplateProblems.NullTarget(targetSite, name));
            }

            return Indexer.TryGet(value, key, out var item) || isArgument || key is not null
                ? item
                : throw new RenderFault(TemplateProblems.InvalidIndex(indexSite, TypeNames.Dutch(key)));
        };
    }

    /// <summary>Writes to a variable, member or index.</summary>
    private Action<RenderContext, object?> CompileSetter(Expression expression)
    {
        var site = expression is IndexExpression { Index.Focus: var place } ? At(expression) with { Focus = place } : At(expression);
        switch (expression)
        {
            case VariableExpression { IsLocal: true, Name: var name }:
                return (context, value) =>
                {
                    if (!context.Frame.Locals.CanSet(name))
                    {
                        throw new RenderFault(TemplateProblems.ReadOnly(site, $"'${name}'"));
                    }

                    context.Frame.Locals.Set(name, value);
                };
            case VariableExpression { Name: var name }:
                return (context, value) => context.SetVariable(name, value, site);
            case MemberExpression member:
                var owner = Compile(member.Target);
                return (context, value) =>
                {
                    var target = owner(context);
                    context.Site = site;
                    Indexer.Set(context, target, member.Name, value);
                };
            case IndexExpression item:
                var list = Compile(item.Target);
                var index = Compile(item.Index);
                return (context, value) =>
                {
                    var target = list(context);
                    var key = index(context);
                    context.Site = site;
                    Indexer.Set(context, target, key, value);
                };
            default:
                return static (_, _) => { };
        }
    }

    private Executor CompileAssign(AssignStatement statement)
    {
        var write = CompileSetter(statement.Target);
        var value = Compile(statement.Value);
        var site = At(statement.Span);
        if (statement.Operator is not { } operation)
        {
            return context =>
            {
                write(context, value(context));
                return Flow.Next;
            };
        }

        if (operation == TokenKind.DoubleQuestion)
        {
            var current = statement.Target is VariableExpression variable ? CompileVariable(variable, true) : Compile(statement.Target);
            return context =>
            {
                if (current(context) is null)
                {
                    write(context, value(context));
                }

                return Flow.Next;
            };
        }

        var read = Compile(statement.Target);
        return context =>
        {
            var before = read(context);
            var operand = value(context);
            context.Site = site;
            write(context, Operators.Apply(operation, before, operand, context));
            return Flow.Next;
        };
    }
}
